/** What stands in braces in a text: places of a standard answer that nothing filled. */
export const placesIn = (text: string): string[] => [...new Set(text.match(/\{[^{}\s]+\}/g) ?? [])]
