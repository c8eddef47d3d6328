// Runs in every page that a journey opens, before the page's own scripts.
document.addEventListener('securitypolicyviolation', (event) => {
  globalThis.dimeTellBreach(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`)
})
