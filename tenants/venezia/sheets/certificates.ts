import { onlineCertificates } from './certificates/online-certificates.ts'
import { stampAndValidity } from './certificates/stamp-and-validity.ts'
import { certificateVerification } from './certificates/certificate-verification.ts'

/** Fact sheets on certificates. */
export const certificates = [...onlineCertificates, ...stampAndValidity, ...certificateVerification]
