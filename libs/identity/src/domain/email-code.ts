/** What a code that was mailed proves: that the address is one's own, or that one may set a new password. */
export type CodePurpose = 'confirm' | 'reset';

/** Digits of a code: 26 bits, of which five tries may be spent. */
export const CODE_DIGITS = 8;

/** Wrong tries after which a code is dead. */
export const CODE_TRIES = 5;

/** Minutes a code lives. */
export const CODE_MINUTES: Readonly<Record<CodePurpose, number>> = { confirm: 30, reset: 10 };
