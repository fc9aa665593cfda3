import { generateSync, generateURI, verifySync } from 'otplib';
import { DRIFT_SECONDS, STEP_SECONDS } from '../../domain/second-factor.js';

/**
 * The time step (Unix seconds / 30) whose code was given, or null. RFC 6238: HMAC-SHA-1, six digits, one step of
 * drift either way; a step is accepted once (§5.2), so codes up to `lastStep` are dead.
 * @param epoch now in whole Unix seconds
 */
export function acceptedStep(secret: string, code: string, epoch: number, lastStep: number | null): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const result = verifySync({ secret, token: code, epoch, epochTolerance: DRIFT_SECONDS, period: STEP_SECONDS });
  if (!result.valid || !('timeStep' in result)) return null;
  return lastStep !== null && result.timeStep <= lastStep ? null : result.timeStep;
}

/** The six digits an authenticator shows for the secret (base32) at `epoch`, in whole Unix seconds. */
export function factorCode(secret: string, epoch: number): string {
  return generateSync({ secret, epoch, period: STEP_SECONDS });
}

/** The `otpauth://` address that authenticators read from a QR code. */
export function factorUri(secret: string, issuer: string, email: string): string {
  return generateURI({ secret, issuer, label: email, period: STEP_SECONDS });
}
