import fc from 'fast-check';
import { portableCrypto } from '../crypto/crypto.js';
import { fromHex, toHex } from '../crypto/hex.js';
import { consistencyProof, inclusionProof, leafHash, merkleRoot } from './merkle-proof.js';
import { MerkleRange } from './merkle-range.js';
import { verifyConsistency, verifyInclusion } from './verify-proof.js';

// The reference leaves, roots and proofs of the Certificate Transparency implementations (RFC 6962).
const DATA = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = DATA.map((text) => leafHash(fromHex(text)!));
const first = (size: number) => leaves.slice(0, size);

const LARGEST = 40;
const many = Array.from({ length: LARGEST }, (_, at) => leafHash(Uint8Array.of(at)));
const rootOf = (size: number) => merkleRoot(many.slice(0, size));
const roots = Array.from({ length: LARGEST + 1 }, (_, size) => rootOf(size));

describe('the Merkle root', () => {
  it('is that of RFC 6962 for every size of the reference tree, also while it grows', () => {
    const range = new MerkleRange();
    ROOTS.forEach((root, size) => {
      expect([size, toHex(merkleRoot(first(size)))]).toEqual([size, root]);
      expect([range.size, toHex(range.root())]).toEqual([size, root]);
      if (size < leaves.length) range.add(leaves[size]!);
    });
  });

  it('differs for trees of different size, and tells leaves from nodes', () => {
    expect(new Set(roots.map(toHex)).size).toBe(LARGEST + 1);
    const node = Uint8Array.from([...leaves[0]!, ...leaves[1]!]);
    expect(toHex(leafHash(node))).not.toBe(ROOTS[2]);
    expect(toHex(leafHash(Uint8Array.of(0)))).toBe('96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7');
  });
});

describe('inclusionProof', () => {
  it.each([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('of leaf %i of %i is that of the reference', (index, size, path) => {
    expect(inclusionProof(leaves, { index, size }).map(toHex)).toEqual(path);
  });

  it.each([
    [{ index: 0, size: 0 }, '/inclusion/size', 'the size goes from 1 to the number of leaves, 8'],
    [{ index: 0, size: 9 }, '/inclusion/size', 'the size goes from 1 to the number of leaves, 8'],
    [{ index: 0, size: 1.5 }, '/inclusion/size', 'the size goes from 1 to the number of leaves, 8'],
    [{ index: 3, size: 3 }, '/inclusion/index', 'the index goes from 0 to 2'],
    [{ index: -1, size: 3 }, '/inclusion/index', 'the index goes from 0 to 2'],
  ])('refuses %j', (claim, path, message) => {
    const refused = expect.objectContaining({ code: 'out-of-range', path, message });
    expect(() => inclusionProof(leaves, claim)).toThrow(refused);
  });
});

describe('consistencyProof', () => {
  it.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
    [6, 6, []],
  ])('from %i to %i is that of the reference', (one, two, path) => {
    expect(consistencyProof(leaves, { first: one, second: two }).map(toHex)).toEqual(path);
  });

  it.each([
    [{ first: 1, second: 9 }, '/consistency/second', 'the size goes from 1 to the number of leaves, 8'],
    [{ first: 0, second: 0 }, '/consistency/second', 'the size goes from 1 to the number of leaves, 8'],
    [{ first: 0, second: 3 }, '/consistency/first', 'first goes from 1 to 3'],
    [{ first: 4, second: 3 }, '/consistency/first', 'first goes from 1 to 3'],
    [{ first: 1.5, second: 3 }, '/consistency/first', 'first goes from 1 to 3'],
  ])('refuses %j', (claim, path, message) => {
    const refused = expect.objectContaining({ code: 'out-of-range', path, message });
    expect(() => consistencyProof(leaves, claim)).toThrow(refused);
  });
});

describe('proofs', () => {
  it('of inclusion hold for every leaf of every tree, and for nothing else', () => {
    for (let size = 1; size <= LARGEST; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const path = inclusionProof(many, { index, size });
        const claim = { index, size, leaf: many[index]!, root: roots[size]! };
        expect(verifyInclusion(claim, path)).toBe(true);
        expect(verifyInclusion({ ...claim, root: roots[size - 1]! }, path)).toBe(false);
        expect(verifyInclusion({ ...claim, leaf: leaves[0]! }, path)).toBe(false);
        expect(verifyInclusion(claim, [...path, leaves[0]!])).toBe(false);
        if (size > 1) {
          expect(verifyInclusion(claim, path.slice(1))).toBe(false);
          expect(verifyInclusion(claim, path.slice(0, -1))).toBe(false);
          expect(verifyInclusion({ ...claim, index: (index + 1) % size }, path)).toBe(false);
        }
      }
    }
  });

  it('of consistency hold for every pair of trees, and for nothing else', () => {
    for (let second = 1; second <= LARGEST; second += 1) {
      for (let one = 1; one <= second; one += 1) {
        const path = consistencyProof(many, { first: one, second });
        const claim = { first: one, second, firstRoot: roots[one]!, secondRoot: roots[second]! };
        expect([one, second, verifyConsistency(claim, path)]).toEqual([one, second, true]);
        expect(verifyConsistency({ ...claim, firstRoot: roots[0]! }, path)).toBe(false);
        expect(verifyConsistency({ ...claim, secondRoot: roots[0]! }, path)).toBe(false);
        expect(verifyConsistency(claim, [...path, leaves[0]!])).toBe(false);
        if (one < second) {
          expect(verifyConsistency(claim, path.slice(1))).toBe(false);
          expect(verifyConsistency(claim, path.slice(0, -1))).toBe(false);
          expect(verifyConsistency(claim, [])).toBe(false);
        }
      }
    }
  });

  it('fail after any change of a single bit', () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(31), bit: fc.nat(7) });
    const sizes = fc.tuple(fc.integer({ min: 2, max: LARGEST }), fc.nat());
    const forged = (path: Uint8Array[], { at, byte, bit }: { at: number; byte: number; bit: number }) =>
      path.map((hash, step) =>
        hash.map((value, place) => (step === at % path.length && place === byte ? value ^ (1 << bit) : value)),
      );
    fc.assert(
      fc.property(sizes, change, ([size, some], fault) => {
        const index = some % size;
        const path = forged(inclusionProof(many, { index, size }), fault);
        expect(verifyInclusion({ index, size, leaf: many[index]!, root: roots[size]! }, path)).toBe(false);
        const one = 1 + (some % (size - 1));
        const way = forged(consistencyProof(many, { first: one, second: size }), fault);
        const claim = { first: one, second: size, firstRoot: roots[one]!, secondRoot: roots[size]! };
        expect(verifyConsistency(claim, way)).toBe(false);
      }),
    );
  });

  it('do not hold for a larger tree than theirs, though the hashes lead to the root', () => {
    const [leaf, sibling] = [many[0]!, many[1]!];
    expect(verifyInclusion({ index: 0, size: 2, leaf, root: roots[2]! }, [sibling])).toBe(true);
    expect(verifyInclusion({ index: 0, size: 3, leaf, root: roots[2]! }, [sibling])).toBe(false);
    const claim = { first: 1, firstRoot: leaf, secondRoot: roots[2]! };
    expect(verifyConsistency({ ...claim, second: 2 }, [sibling])).toBe(true);
    expect(verifyConsistency({ ...claim, second: 3 }, [sibling])).toBe(false);
  });

  it('never hold for sizes and places that cannot be', () => {
    const claim = { leaf: many[0]!, root: many[0]! };
    expect(verifyInclusion({ ...claim, index: 0, size: 1 }, [])).toBe(true);
    for (const [index, size] of [
      [1, 1],
      [0, 0],
      [-1, 1],
      [0.5, 1],
      [0, 1.5],
      [NaN, 1],
      [0, 2 ** 53],
    ] as const) {
      expect(verifyInclusion({ ...claim, index, size }, [])).toBe(false);
    }
    const same = { firstRoot: many[0]!, secondRoot: many[0]! };
    expect(verifyConsistency({ ...same, first: 1, second: 1 }, [])).toBe(true);
    for (const [one, second] of [
      [0, 0],
      [0, 1],
      [-1, -1],
      [2, 1],
      [1.5, 1.5],
      [1, 1.5],
    ] as const) {
      expect(verifyConsistency({ ...same, first: one, second }, [])).toBe(false);
    }
  });
});

it('all go by the primitives they are given', () => {
  const crypto = {
    ...portableCrypto,
    sha256: (bytes: Uint8Array) => Uint8Array.from({ length: 32 }, () => bytes.length),
  };
  const constant = (value: number) => new Uint8Array(32).fill(value);
  expect(merkleRoot([], crypto)).toEqual(constant(0));
  expect(leafHash(new Uint8Array(4), crypto)).toEqual(constant(5));
  expect(inclusionProof(many, { index: 0, size: 4 }, crypto)).toEqual([many[1], constant(65)]);
  expect(inclusionProof(many, { index: 3, size: 4 }, crypto)).toEqual([many[2], constant(65)]);
  expect(consistencyProof(many, { first: 2, second: 4 }, crypto)).toEqual([constant(65)]);
  expect(consistencyProof(many, { first: 3, second: 4 }, crypto)).toEqual([many[2], many[3], constant(65)]);
  const root = constant(65);
  expect(verifyInclusion({ index: 0, size: 2, leaf: many[0]!, root }, [many[1]!], crypto)).toBe(true);
  const claim = { first: 1, second: 2, firstRoot: many[0]!, secondRoot: root };
  expect(verifyConsistency(claim, [many[1]!], crypto)).toBe(true);
});
