import { isIPv4 } from 'node:net';

/** Networks that only exist inside a house (RFC 1918, RFC 6598, loopback), as address and mask. */
const NETWORKS = [
  ['10.0.0.0', '255.0.0.0'],
  ['172.16.0.0', '255.240.0.0'],
  ['192.168.0.0', '255.255.0.0'],
  ['100.64.0.0', '255.192.0.0'],
  ['127.0.0.0', '255.0.0.0'],
];
/** The names that multicast DNS and house networks use (RFC 6762, RFC 8375). */
const ENDINGS = ['local', 'lan', 'home.arpa', 'internal', 'localhost'];

const WHOLE = '255.255.255.255';

/**
 * What the authority may vouch for, and nothing else in the world: whoever steals its key cannot speak for a bank on the
 * hall's tablets. Names outside a house are in it one by one.
 * @returns {{ dns: string[], networks: [string, string][] }}
 */
export function permittedFor(names) {
  const outside = names.filter((name) => !isInHouse(name));
  return {
    dns: [...ENDINGS, ...outside.filter((name) => !isIPv4(name))],
    networks: [...NETWORKS, ...outside.filter(isIPv4).map((address) => [address, WHOLE])],
  };
}

/** Whether all names are among what is permitted. */
export function covers(permitted, names) {
  return names.every((name) =>
    isIPv4(name)
      ? permitted.networks.some(([network, mask]) => masked(name, mask) === masked(network, mask))
      : permitted.dns.some((ending) => name === ending || name.endsWith(`.${ending}`)),
  );
}

function isInHouse(name) {
  return covers({ dns: ENDINGS, networks: NETWORKS }, [name]);
}

function masked(address, mask) {
  const bits = bytes(mask);
  return bytes(address)
    .map((byte, index) => byte & bits[index])
    .join('.');
}

const bytes = (address) => address.split('.').map(Number);

/** The value of the extension NameConstraints (RFC 5280 §4.2.1.10), in DER. */
export function encodeConstraints({ dns, networks }) {
  const subtrees = [
    ...dns.map((name) => tagged(0x82, Buffer.from(name, 'ascii'))),
    ...networks.map(([network, mask]) => tagged(0x87, Buffer.from([...bytes(network), ...bytes(mask)]))),
  ].map((base) => tagged(0x30, base));
  return tagged(0x30, tagged(0xa0, Buffer.concat(subtrees)));
}

function tagged(tag, content) {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
