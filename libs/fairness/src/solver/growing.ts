import type { Columns } from './linear-program.js';

/** Columns (or rows, of the transposed matrix) in the making: {@link entry} as often as needed, then {@link end}. */
export class Growing {
  readonly #cost: number[] = [];
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #starts: number[] = [0];
  readonly #places: number[] = [];
  readonly #values: number[] = [];

  get size(): number {
    return this.#cost.length;
  }

  entry(place: number, value: number): void {
    this.#places.push(place);
    this.#values.push(value);
  }

  end(cost: number, lower: number, upper: number): void {
    this.#cost.push(cost);
    this.#lower.push(lower);
    this.#upper.push(upper);
    this.#starts.push(this.#places.length);
  }

  columns(): Columns {
    return { cost: Float64Array.from(this.#cost), rows: Int32Array.from(this.#places), ...this.#rest() };
  }

  rows() {
    return { columns: Int32Array.from(this.#places), ...this.#rest() };
  }

  #rest() {
    return {
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      starts: Int32Array.from(this.#starts),
      values: Float64Array.from(this.#values),
    };
  }
}
