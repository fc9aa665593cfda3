import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

/** Asks for an account; a code is mailed whether or not the address is known. */
export const signUp = (account: Answer<'SignUpDto'>) => request<void>('POST', '/accounts', account);

/** Proves the address with the mailed code. */
export const confirmAddress = (order: Answer<'ConfirmAddressDto'>) =>
  request<void>('PUT', '/accounts/confirmation', order);
