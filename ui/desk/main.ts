import './shell/desk-page.ts'
