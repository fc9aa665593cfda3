import type { JudgeKind, Locale, OrganisationKind } from '#kernel';
import type { Language } from './profile.js';

type Words = readonly [zh: string, en: string];

/** The columns of a table of judges, as its head names them. */
export const COLUMNS: Record<string, Words> = {
  name: ['姓名', 'Name'],
  email: ['邮箱', 'Email'],
  kind: ['类别', 'Kind'],
  organisation: ['单位', 'Organisation'],
  uscc: ['统一社会信用代码', 'Credit code'],
  organisationKind: ['单位类型', 'Kind of organisation'],
  region: ['地区', 'Region'],
  title: ['职称', 'Professional title'],
  expertise: ['专长', 'Expertise'],
  languages: ['评审语言', 'Languages read'],
  capacity: ['评审上限', 'Limit'],
};

/** How a table says each kind of judge. */
export const KIND_WORDS: Record<JudgeKind, Words> = {
  clinical: ['临床', 'Clinical'],
  academic: ['学术', 'Academic'],
  capital: ['投资', 'Capital'],
  industry: ['产业', 'Industry'],
  registration_ip: ['注册与知识产权', 'Registration and IP'],
};

/** How a table says each kind of organisation. */
export const ORGANISATION_WORDS: Record<OrganisationKind, Words> = {
  hospital: ['医院', 'Hospital'],
  university: ['高校', 'University'],
  institute: ['科研院所', 'Institute'],
  company: ['企业', 'Company'],
  other: ['其他', 'Other'],
};

/** How a table says each language. */
export const LANGUAGE_WORDS: Record<Language, Words> = {
  zh: ['中文', 'Chinese'],
  en: ['英语', 'English'],
  ja: ['日语', 'Japanese'],
  ko: ['韩语', 'Korean'],
  de: ['德语', 'German'],
  fr: ['法语', 'French'],
  ru: ['俄语', 'Russian'],
  es: ['西班牙语', 'Spanish'],
};

/** The word of a pair for a language of the product. */
export const inLocale = ([zh, en]: Words, locale: Locale): string => (locale === 'en' ? en : zh);

/** The place of each column that a head names, whatever the language and case. */
export function columnsOf(head: readonly string[]): Map<string, number> {
  const titles = head.map((cell) =>
    cell
      .replace(/[*＊\s]+$/u, '')
      .trim()
      .toLowerCase(),
  );
  const places = Object.entries(COLUMNS).map(([column, names]): [string, number] => [
    column,
    titles.findIndex((title) => names.some((name) => name.toLowerCase() === title)),
  ]);
  return new Map(places.filter(([, place]) => place >= 0));
}
