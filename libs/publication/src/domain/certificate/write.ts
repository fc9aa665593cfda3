import type { Localised } from '#kernel';
import type { CertificateKind } from './kind.js';
import type { Honour, Statement } from './statement.js';
import { filled } from './wording.js';

/** What of an edition stands on its certificates. */
interface Edition {
  readonly code: string;
  readonly name: Localised;
  readonly organizers: readonly { readonly role: string; readonly order: number; readonly name: Localised }[];
}

/** The edition's wording, by kind, and whose names stand below. */
type Looks = { readonly signatories: readonly string[] } & Readonly<
  Record<CertificateKind, { readonly title: Localised; readonly text: Localised }>
>;

/** What a certificate is given beside its words. */
interface Given {
  readonly number: string;
  readonly code: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly key: string;
}

/** The statement of a certificate: the edition's wording filled in, its signatories in the order of the hosts. */
export function statementOf(edition: Edition, looks: Looks, honour: Honour, given: Given): Statement {
  const { number, code, date, key } = given;
  const { title, text } = looks[honour.kind];
  const signing = looks.signatories.flatMap((role) =>
    edition.organizers.filter((one) => one.role === role).sort((one, other) => one.order - other.order),
  );
  return {
    ...{ format: 1, number, code, kind: honour.kind },
    edition: { code: edition.code, name: edition.name },
    award: { code: honour.award.code, name: honour.award.name },
    project: honour.project ? { ...honour.project } : null,
    ...{ holder: honour.holder, place: honour.place ?? null, people: honour.people },
    ...{ title, text: filled(text, edition.name, honour) },
    signatories: signing.map(({ name }) => name['zh-CN']),
    ...{ date, key },
  };
}

/** Every word that stands on the paper. */
export function printedText({ edition, title, text, signatories }: Statement): string {
  return [edition.name['zh-CN'], title['zh-CN'], title.en, text['zh-CN'], text.en, ...signatories].join('\n');
}
