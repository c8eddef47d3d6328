import { defineFault } from '../operation/fault.ts'

/** The tenant has nobody with this id. */
export const unknownStaff = defineFault<{ staff: string }>('staff.unknown', 404)

/** Somebody changed the person since the caller read them. */
export const staffHasChanged = defineFault<{ by: string; version: number }>(
  'staff.has-changed',
  409,
)

/** Another person, perhaps one who left, has the address. */
export const emailIsTaken = defineFault<{ email: string; name: string }>(
  'staff.email-is-taken',
  409,
)

/** The person holds a role that the caller could not give: whoever can must do it. */
export const holdsMore = defineFault<{ name: string; role: string }>('staff.holds-more', 403)

/** The person has left: nobody is asked in who is gone. */
export const hasLeft = defineFault<{ name: string }>('staff.has-left', 409)

/** The person is here already. */
export const hasNotLeft = defineFault<{ name: string }>('staff.has-not-left', 409)
