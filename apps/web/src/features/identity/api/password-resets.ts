import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** Asks for a reset code by mail; answers the same for unknown addresses. */
export const requestReset = (order: Answer<'RequestResetDto'>) => request<void>('POST', '/password-resets', order);

/** Sets a new password by the mailed code. */
export const resetPassword = (order: Answer<'ResetPasswordDto'>) => request<void>('PUT', '/password-resets', order);
