import { defineFault } from '../operation/fault.ts'

/** Only the platform's own staff do this, where they serve; a role of that name gives no right anywhere else. */
export const onlyThePlatform = defineFault('platform.only-there', 404)

/** Another tenant goes by that short name. */
export const slugTaken = defineFault<{ slug: string }>('platform.slug-taken', 409)

/** Services were chosen that nobody declares. */
export const unknownServices = defineFault<{ services: string }>('platform.unknown-service', 422)

/** There is no such tenant, or it is the platform, which always works. */
export const cannotSuspend = defineFault<{ slug: string }>('platform.cannot-suspend', 409)

/** No such emergency access, or it is over. */
export const unknownEmergency = defineFault('platform.unknown-emergency', 404)
