import type { Localised } from '#kernel';
import type { EditionPlan, OrganizerRole } from './edition-plan.js';

/** What a certificate honours: a project, one who made it, a person's own award, a judge, a unit that helped. */
export const CERTIFICATE_KINDS = ['project', 'member', 'person', 'judge', 'organisation'] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** What may stand between `{` and `}` in a wording, by kind. */
export const CERTIFICATE_PLACES: Readonly<Record<CertificateKind, readonly string[]>> = {
  project: ['edition', 'award', 'project', 'organisation', 'people'],
  member: ['edition', 'award', 'project', 'organisation', 'name', 'place'],
  person: ['edition', 'award', 'project', 'organisation', 'name'],
  judge: ['edition', 'award', 'name'],
  organisation: ['edition', 'award', 'name'],
};

/** The words on one kind of certificate. */
export interface CertificateWording {
  /** Above: 荣誉证书. */
  title: Localised;
  /** What it says, with places such as `{name}`. */
  text: Localised;
}

/** How the certificates of an edition look. */
export interface CertificatesPlan {
  /** What every number begins with, such as FZX2024. */
  series: string;
  orientation: 'landscape' | 'portrait';
  /** Whose names stand below, in the order of the hosts. */
  signatories: OrganizerRole[];
  project: CertificateWording;
  member: CertificateWording;
  person: CertificateWording;
  judge: CertificateWording;
  organisation: CertificateWording;
}

const HONOUR: Localised = { 'zh-CN': '荣誉证书', en: 'Certificate of Honour' };
const AWARD: Localised = { 'zh-CN': '获奖证书', en: 'Award Certificate' };

const USUAL: Omit<CertificatesPlan, 'series'> = {
  orientation: 'landscape',
  signatories: ['host'],
  project: {
    title: AWARD,
    text: {
      'zh-CN':
        '{organisation}申报的项目《{project}》\n在{edition}中荣获{award}。\n完成人：{people}\n特发此证，以资鼓励。',
      en: 'The project “{project}” of {organisation} was awarded the {award} in {edition}.',
    },
  },
  member: {
    title: AWARD,
    text: {
      'zh-CN':
        '{name}：\n您作为第{place}完成人的项目《{project}》（{organisation}）\n在{edition}中荣获{award}。\n特发此证，以资鼓励。',
      en: '{name}, member no. {place} of the project “{project}” ({organisation}), awarded the {award} in {edition}.',
    },
  },
  person: {
    title: HONOUR,
    text: {
      'zh-CN': '{name}：\n在{edition}中荣获{award}。\n所在项目：《{project}》（{organisation}）\n特发此证，以资鼓励。',
      en: '{name}, of the project “{project}” ({organisation}), received the {award} in {edition}.',
    },
  },
  judge: {
    title: HONOUR,
    text: {
      'zh-CN': '{name}：\n您在{edition}的评审工作中认真负责、公正严谨，\n被评为{award}。\n特发此证，谨致谢忱。',
      en: '{name} served {edition} with diligence and fairness and is honoured as {award}.',
    },
  },
  organisation: {
    title: HONOUR,
    text: {
      'zh-CN': '{name}：\n贵单位在{edition}的组织工作中成绩突出，\n被评为{award}。\n特发此证，谨致谢忱。',
      en: '{name} is honoured as {award} of {edition}.',
    },
  },
};

/** How the certificates of the edition look: as it says, or as usual where it says nothing. */
export function certificatesOf({ certificates, code }: Pick<EditionPlan, 'certificates' | 'code'>): CertificatesPlan {
  return certificates ?? { ...USUAL, series: seriesOf(code) };
}

/** The first and the last part of an edition's code: FZX2024 of FZX-YXZH-2024. */
function seriesOf(code: string): string {
  const parts = code.split('-').filter((part) => part !== '');
  return [...new Set([parts[0], parts.at(-1)])].join('').slice(0, 20).padEnd(2, '0');
}
