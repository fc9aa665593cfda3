import { canonicalHash, canonicalJson } from '#fairness';
import type { Localised } from '#kernel';
import type { CertificateKind } from './kind.js';

/** What a certificate is about, before it has a number. */
export interface Honour {
  readonly kind: CertificateKind;
  /** Nobody gets two valid certificates of one claim: `member FIRST 2024-QX-0001 <person>`. */
  readonly claim: string;
  /** The code of the award, or of the honour where there is none: what the number counts by. */
  readonly award: { readonly code: string; readonly name: Localised };
  /** Absent: an honour without a project. */
  readonly project?: { readonly number: string; readonly title: string; readonly organisation: string };
  /** The person or unit that is honoured; of a project: its title. */
  readonly holder: string;
  /** A member's place in the team, from 1. */
  readonly place?: number;
  /** Those who made the project, in their order, as far as they agreed to be named. */
  readonly people: readonly string[];
  readonly entryId: string | null;
  readonly personId: string | null;
}

/** What is printed and signed: nothing in it is looked up again. */
export interface Statement {
  readonly format: 1;
  readonly number: string;
  readonly code: string;
  readonly kind: CertificateKind;
  readonly edition: { readonly code: string; readonly name: Localised };
  readonly award: { readonly code: string; readonly name: Localised };
  readonly project: { readonly number: string; readonly title: string; readonly organisation: string } | null;
  readonly holder: string;
  readonly place: number | null;
  readonly people: readonly string[];
  readonly title: Localised;
  readonly text: Localised;
  readonly signatories: readonly string[];
  /** The day of the official publication, YYYY-MM-DD. */
  readonly date: string;
  /** Which of the portal's keys signed it. */
  readonly key: string;
}

/** What is signed: the canonical JSON (RFC 8785) of the statement in UTF-8. */
export function signedBytes(statement: Statement): Uint8Array {
  return new TextEncoder().encode(canonicalJson(statement));
}

/** SHA-256 of what is signed. */
export function statementHash(statement: Statement): string {
  return canonicalHash(statement);
}
