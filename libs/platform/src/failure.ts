import { ConfigError } from './config.js';
import { SchemaError } from './migrate.js';

/** Why a process could not start: one sentence for what people at the console can mend, else the stack. */
export function sentenceOf(error: unknown): string {
  const {
    code = '',
    port,
    message,
    stack,
  } = error as { code?: string; port?: number; message: string; stack?: string };
  if (error instanceof ConfigError || error instanceof SchemaError) return message;
  if (code === 'EADDRINUSE') return `Port ${port} is taken: stop what uses it, or choose another with PORT=…`;
  if (/^(E[A-Z]+|28|3D|08|57)/.test(code)) return `The database cannot be reached: ${message || code}`;
  return stack ?? message;
}
