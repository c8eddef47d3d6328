import '../kit/page.ts'
import type { DimeRating } from '../elements/rating.ts'
import '../elements/rating.ts'
import { askedIn } from './address.ts'

const { tenant, ticket, code, language } = askedIn(location)
document.documentElement.lang = language
const rating = document.querySelector<DimeRating>('dime-rating')
if (rating) Object.assign(rating, { tenant, ticket, code })
