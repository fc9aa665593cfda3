/** The languages of the product; the first is the default. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language of the product. */
export type Localised = Readonly<Record<Locale, string>>;

/** The locale an `Accept-Language` header (RFC 9110 §12.5.4) asks for first; zh-CN when it names neither. */
export function localeOf(header: string | undefined): Locale {
  const tags = (header ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  const tag = tags.find((one) => one.startsWith('zh') || one.startsWith('en'));
  return tag?.startsWith('en') ? 'en' : 'zh-CN';
}
