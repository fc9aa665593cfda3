import { useQuery } from '@tanstack/react-query';
import type { Localised } from '#kernel';
import { request } from '../../../lib/api/request.js';
import { setServerNow } from '../../../lib/clock.js';
import type { EditionCard } from './editions.js';

export interface Milestone {
  code: string;
  name: Localised;
  startsAt: string;
  endsAt: string;
}

export interface Category {
  code: string;
  name: Localised;
  summary: Localised;
}

export interface Criterion {
  code: string;
  name: Localised;
  max: number;
  guide: Localised;
}

export interface FrontRound {
  code: string;
  kind: 'online_review' | 'pitch' | 'live_pitch';
  name: Localised;
  milestone: string;
  judgesPerEntry: number | null;
  rooms: number;
  trim: { drop: number; from: number; refuseBelow: number } | null;
  advance: { total: number } | null;
  rubrics: { divisions: string[]; criteria: Criterion[] }[];
}

export interface FrontAward {
  code: string;
  kind: 'tiered' | 'special';
  holder: 'project' | 'person';
  name: Localised;
  quota: number;
}

export interface FrontDocument {
  code: string;
  name: Localised;
  required: boolean;
  maxBytes: number;
  maxPages: number | null;
}

export interface FrontView extends EditionCard {
  now: string;
  /** Whether a date was reckoned in a year whose holidays are not published yet. */
  calendarProvisional: boolean;
  /** Since when rounds and awards are frozen. */
  rulesLockedAt: string | null;
  summary: Localised;
  organizers: { role: 'guide' | 'host' | 'operator' | 'co_operator' | 'supporter'; order: number; name: Localised }[];
  venue: { name: Localised; address: Localised; traffic: Localised };
  eligibility: { provinces: string[]; text: Localised };
  milestones: Milestone[];
  tracks: Category[];
  divisions: Category[];
  rounds: FrontRound[];
  awards: FrontAward[];
  documents: FrontDocument[];
  members: { min: number; max: number };
  faq: { question: Localised; answer: Localised }[];
  forum: { name: Localised; summary: Localised } | null;
}

async function readFront(slug: string): Promise<FrontView> {
  const front = await request<FrontView>('GET', `/editions/${encodeURIComponent(slug)}/front`);
  setServerNow(front.now);
  return front;
}

/** What the public may know of one edition. */
export function useFront(slug: string | undefined) {
  return useQuery({
    queryKey: ['editions', slug, 'front'],
    queryFn: () => readFront(slug ?? ''),
    enabled: slug !== undefined,
    staleTime: 60_000,
  });
}
