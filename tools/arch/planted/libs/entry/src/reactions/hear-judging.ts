// caught: events
const Hears = (...kinds: string[]) => (target: unknown) => [kinds, target];

@Hears('entry.submitted', 'judging.round-opened')
export class HearJudging {}
