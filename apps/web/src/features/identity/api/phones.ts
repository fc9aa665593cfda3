import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../../lib/api/answer.js';
import { request } from '../../../lib/api/request.js';

export type Phone = Answer<'PhoneView'>;

const PHONES = ['me', 'phones'];

/** The mobile numbers one has proved to hold. */
export function usePhones() {
  return useQuery({ queryKey: PHONES, queryFn: () => request<Answer<'PhonesView'>>('GET', '/me/phones') });
}

/** Sends a code to a number. */
export const sendPhoneCode = (number: string) => request<void>('POST', '/me/phone-codes', { number });

/** Proves a number by the code that came. */
export const confirmPhone = (order: Answer<'ConfirmPhoneDto'>) => request<void>('PUT', '/me/phones', order);

/** Takes a number off the account. */
export function useRemovePhone() {
  const refresh = useRefreshPhones();
  return useMutation({
    mutationFn: (number: string) => request<void>('DELETE', '/me/phones', { number }),
    onSuccess: refresh,
  });
}

/** Reads the numbers again. */
export function useRefreshPhones() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: PHONES });
}
