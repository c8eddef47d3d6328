/** The version of what the kernel promises to plugins: higher in front when something goes, behind when something comes. */
export const contractVersion = '1.0.1'
