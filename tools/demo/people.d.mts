/** The newest mail to an address that matches, as soon as the outbox shows it: its first group. */
export function mailTo(base: string, address: string, pattern: RegExp): Promise<string>;
