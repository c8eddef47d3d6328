import '../sheets/sheet-finder.ts'
import './caller-check.ts'
import './ticket-opener.ts'
import './wrap-up.ts'
