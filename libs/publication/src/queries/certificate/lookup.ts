import { sha256 } from '#platform/chance';

/** What a certificate is found by: nobody finds one by its number alone, nor learns from the time it takes. */
export function lookupOf(number: string, code: string): string {
  return sha256(`${number} ${code}`);
}
