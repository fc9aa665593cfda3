import { type Locale, LOCALES } from '#kernel';
import { catalogues, type Namespace } from './catalogues.js';

type Texts = Record<string, unknown>;

/** The first page's texts, in the portal's first language: the server writes them into the page, so that a first visit asks for none. */
let written: Partial<Record<Namespace, Texts>> | undefined;

/** A namespace's texts: from the page itself, or fetched. */
export async function readTexts(namespace: Namespace, locale: Locale): Promise<Texts> {
  if (locale === LOCALES[0]) {
    written ??= JSON.parse(document.getElementById('texts')?.textContent ?? '{}') as Partial<Record<Namespace, Texts>>;
    const texts = written[namespace];
    if (texts) return texts;
  }
  return (await catalogues[namespace][locale]()).default;
}
