/** `npm run dev`: the city as `npm start` brings it up, and whatever is saved in `plugins/` serves at once. */
process.env['DIME_DEVELOPING'] = 'yes'
await import('./up.ts')
