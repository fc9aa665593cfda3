import type { PortalClient } from './portal-client.mjs';

/** An organisation as the API takes it. */
export interface DemoOrganisation {
  name: string;
  uscc: string;
  kind: 'hospital' | 'university' | 'institute' | 'company' | 'other';
  region: string;
}

/** A team of the cast, with an address. */
export interface DemoTeam {
  index: number;
  title: string;
  track: string;
  division: string;
  trl: number;
  email: string;
  organisation: DemoOrganisation;
  members: { name: string; role: string; unit: string; contribution: string }[];
}

/** A team that has handed in. */
export interface Applied extends DemoTeam {
  client: PortalClient;
  entryId: string;
  receipt: { number: string };
}

/** A team signs up and hands its application in. */
export function apply(
  base: string,
  editionId: string,
  consents: { code: string; version: number }[],
  team: DemoTeam,
): Promise<Applied>;

/** A team signs up and fills its application in, so that it only waits to be handed in. */
export function fillIn(base: string, editionId: string, team: DemoTeam): Promise<Omit<Applied, 'receipt'>>;
