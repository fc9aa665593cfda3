import { Autosave } from '../../../lib/autosave.js';
import { saveWorksheet } from '../api/desk.js';
import { type Check, type Checks, OPEN } from '../checklist.js';

interface Kept {
  checks: readonly { code: string; ok: boolean | null; note: string; reasons: readonly string[] }[];
  note: string;
  version: number;
}

/** What the desk notes about an entry while it is looked at; every change is saved by itself. */
export class Worksheet {
  readonly autosave: Autosave;
  #checks: Checks;
  #note: string;
  #version: number;
  readonly #listeners = new Set<() => void>();

  constructor(id: string, kept: Kept, explain: (error: unknown) => string) {
    this.#checks = Object.fromEntries(
      kept.checks.map(({ code, ok, note, reasons }) => [code, copyOf({ ok, note, reasons })]),
    );
    this.#note = kept.note;
    this.#version = kept.version;
    this.autosave = new Autosave({ save: () => this.#send(id), explain });
  }

  readonly checks = (): Checks => this.#checks;
  readonly note = (): string => this.#note;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly change = (code: string, check: Check): void => this.#put({ ...this.#checks, [code]: check }, this.#note);

  readonly write = (note: string): void => this.#put(this.#checks, note);

  /** What is still open is answered with yes. */
  readonly restYes = (codes: readonly string[]): void => {
    const open = codes.filter((code) => (this.#checks[code] ?? OPEN).ok === null);
    const yes = open.map((code): [string, Check] => [code, { ...(this.#checks[code] ?? OPEN), ok: true }]);
    this.#put({ ...this.#checks, ...Object.fromEntries(yes) }, this.#note);
  };

  #put(checks: Checks, note: string): void {
    this.#checks = checks;
    this.#note = note;
    this.autosave.touch();
    for (const listener of this.#listeners) listener();
  }

  async #send(id: string): Promise<string> {
    const checks = Object.entries(this.#checks).map(([code, check]) => ({ code, ...check }));
    const { version, savedAt } = await saveWorksheet(id, { checks, note: this.#note, version: this.#version });
    this.#version = version;
    return savedAt;
  }
}

const copyOf = ({ ok, note, reasons }: Omit<Check, 'reasons'> & { reasons: readonly string[] }): Check => ({
  ...{ ok, note },
  reasons: [...reasons],
});
