import type { Locale } from '#kernel';
import { request } from '../../../lib/api/request.js';

export interface NewAccount {
  email: string;
  password: string;
  name: string;
  locale: Locale;
}

/** Asks for an account; a code is mailed whether or not the address is known. */
export const signUp = (account: NewAccount) => request<void>('POST', '/accounts', account);

/** Proves the address with the mailed code. */
export const confirmAddress = (order: { email: string; code: string }) =>
  request<void>('PUT', '/accounts/confirmation', order);
