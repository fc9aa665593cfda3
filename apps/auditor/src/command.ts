/** One question an auditor may ask: an answer from an input that its schema has accepted. */
export type Command = (input: never) => unknown;

/** The commands by name; each is loaded only when it is asked for. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ run: Command }>>> = {};
