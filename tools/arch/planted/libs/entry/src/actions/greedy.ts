// caught: dependencies
export class Greedy {
  constructor(
    readonly one: string,
    readonly two: string,
    readonly three: string,
    readonly four: string,
    readonly five: string,
  ) {}
}
