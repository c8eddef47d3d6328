import '../kit/page.ts'
import './home.ts'
