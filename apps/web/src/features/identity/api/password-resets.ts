import { request } from '../../../lib/api/request.js';

/** Asks for a reset code by mail; answers the same for unknown addresses. */
export const requestReset = (order: { email: string }) => request<void>('POST', '/password-resets', order);

/** Sets a new password by the mailed code. */
export const resetPassword = (order: { email: string; code: string; password: string }) =>
  request<void>('PUT', '/password-resets', order);
