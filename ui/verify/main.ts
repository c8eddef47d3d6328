import '../kit/page.ts'
import './verify.ts'
