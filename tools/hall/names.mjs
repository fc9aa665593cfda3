import { isIPv4 } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/**
 * What this machine is called on its networks, the best for people first: names that were given, then its addresses (IPv4),
 * then the name it has by itself, as multicast DNS announces it.
 * @param given names separated by commas, as in HALL_NAMES
 */
export function hallNames(given = '', interfaces = networkInterfaces(), host = hostname()) {
  const chosen = given.split(',').map(tidy).filter(Boolean);
  const addresses = Object.values(interfaces)
    .flat()
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address);
  const own = tidy(host);
  const announced = own === 'localhost' || !isName(own) ? [] : own.includes('.') ? [own] : [`${own}.local`, own];
  return [...new Set([...chosen, ...addresses, ...announced])];
}

/** Whether it is a name or an address that a certificate can carry. */
export function isName(text) {
  return isIPv4(text) || (/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(text) && text.length < 254);
}

function tidy(text) {
  return text.trim().toLowerCase().replace(/\.$/, '');
}
