import { Fraction } from '#kernel';
import { panelValue, type Rounding, roundedTotal } from './rounded-total.js';

const ISU: Rounding = { panel: 2, product: 2 };
const marks = (text: string) => text.split(' ').map((mark) => Fraction.fromDecimal(mark)!);
const panel = (weight: string, text: string) => ({ weight: Fraction.fromDecimal(weight)!, marks: marks(text) });

// one performance of the ISU Grand Prix 2017, as published: panel values 8.68, 8.86, 8.93, 8.79, and their total
const PROGRAM = [
  panel('2.0', '8.25 8.5 9.25 9.0 8.5 8.75 8.5 9.0 8.5'),
  panel('2.0', '8.75 8.75 9.25 9.0 9.0 8.0 9.0 9.0 8.5'),
  panel('2.0', '8.5 8.75 9.25 9.25 8.75 9.0 9.0 8.75 9.0'),
  panel('2.0', '8.75 8.5 9.0 9.0 8.75 8.5 8.75 8.75 9.25'),
];

describe('a total with declared rounding', () => {
  it('reproduces the panel values of a published performance, and their sum', () => {
    expect(PROGRAM.map((one) => panelValue({ drop: 1 }, ISU, one.marks)!.toDecimal(2))).toEqual([
      '8.68',
      '8.86',
      '8.93',
      '8.79',
    ]);
    expect(roundedTotal({ drop: 1 }, ISU, PROGRAM)!.toExact()).toBe('1763/25');
  });

  it('depends on where it is rounded, half up at each declared step', () => {
    const panels = [panel('0.5', '1.1 1.11'), panel('0.5', '1.1 1.11')];
    const total = (rounding: Rounding) => roundedTotal({ drop: 0 }, rounding, panels)!.toExact();
    expect(total({})).toBe('221/200');
    expect(total({ panel: 2 })).toBe('111/100');
    expect(total({ product: 2 })).toBe('11/10');
    expect(total({ panel: 2, product: 2 })).toBe('28/25');
    expect(total({ total: 1 })).toBe('11/10');
    expect(total({ total: 0 })).toBe('1');
  });

  it('is null when a criterion has no value, and 0 of no criteria', () => {
    const panels = [panel('1', '1 2 3'), { weight: Fraction.of(1), marks: [] }];
    expect(roundedTotal({ drop: 1 }, {}, panels)).toBeNull();
    expect(panelValue({ drop: 1 }, ISU, [])).toBeNull();
    expect(roundedTotal({ drop: 1 }, {}, [])!.toExact()).toBe('0');
  });
});
