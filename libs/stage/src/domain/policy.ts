import { type Actor, hasSeat, isSystem, ROLES } from '#kernel';

/** A team's value of a draw: who leads the team, and the member the lead named to give it, if any. */
interface OfValue {
  leadId: string;
  giverId: string | null;
}

/** An entry, as far as asking for its turns goes. */
interface OfTeam {
  editionId: string;
  leadId: string;
  memberIds: readonly string[];
}

/** A sitting, as far as watching its clock goes: everybody of the teams that are on in it. */
interface OfSitting {
  editionId: string;
  teamIds: readonly string[];
}

const isOfTeam = ({ personId }: Actor, { leadId, memberIds }: OfTeam) =>
  personId !== null && (leadId === personId || memberIds.includes(personId));

/** Who may do what on the stage; everything is asked with the edition's id. */
export const may = {
  /** The published sittings of a round: everybody who works on the edition. */
  readSessions: (actor: Actor, editionId: string) => hasSeat(actor, editionId, ...ROLES),
  /** The plan before it is published. */
  readSchedule: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor', 'stage-manager'),
  planSchedule: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'secretariat'),
  publishSchedule: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser'),
  /** When and where an entry is on. */
  readTurns: (actor: Actor, entry: OfTeam) =>
    isOfTeam(actor, entry) ||
    hasSeat(actor, entry.editionId, 'organiser', 'secretariat', 'supervisor', 'stage-manager'),
  /** A code to show at the door. */
  showPass: (actor: Actor, entry: OfTeam) => isOfTeam(actor, entry),
  readAttendance: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor', 'panel-chair', 'stage-manager'),
  /** Notes who has come, and prints the lists for the hall. */
  checkIn: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'secretariat', 'stage-manager'),
  /** Freezes the list, commits, reveals. */
  runDraw: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser'),
  voidDraw: (actor: Actor, editionId: string) => isSystem(actor) || hasSeat(actor, editionId, 'organiser'),
  /** Seals and opens a team's value as the team. */
  giveValue: ({ personId }: Actor, { leadId, giverId }: OfValue) =>
    personId !== null && (personId === leadId || personId === giverId),
  /** Says which member gives the team's value. */
  nameGiver: ({ personId }: Actor, { leadId }: OfValue) => personId !== null && personId === leadId,
  /** Types a value in for whoever stands beside them; everybody is told that it was typed in. */
  typeValue: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser'),
  /** The stage as it is run: those who run it, and those who watch over it. */
  readConsole: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'organiser', 'secretariat', 'supervisor', 'stage-manager', 'panel-chair', 'scorekeeper'),
  runStage: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'stage-manager'),
  /** The clock of a sitting, without counts or values: its teams, and everybody who works on the edition. */
  watchClock: (actor: Actor, { editionId, teamIds }: OfSitting) =>
    (actor.personId !== null && teamIds.includes(actor.personId)) || hasSeat(actor, editionId, ...ROLES),
  /** Whether the console offers what judging decides. */
  releaseOnStage: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'panel-chair'),
  withdrawOnStage: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser'),
  /** Whether the console leads to what an open round comes to up to now; judging decides. */
  watchStandings: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'supervisor', 'panel-chair', 'scorekeeper'),
  /** The whole script, with the steps to come. */
  readReveal: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'organiser', 'panel-chair', 'stage-manager', 'supervisor'),
  prepareReveal: (actor: Actor, editionId: string) => hasSeat(actor, editionId, 'organiser', 'panel-chair'),
  playReveal: (actor: Actor, editionId: string) =>
    hasSeat(actor, editionId, 'organiser', 'panel-chair', 'stage-manager'),
};
