import { publicCard } from './public-card.js';

const card = { number: '2024-QX-0001', title: '经导管夹合装置', organisation: '潞河医院', region: '110112' };

it('names an entry while its lead agrees, and only numbers it otherwise', () => {
  const agreed = { ...card, publicationConsent: true };
  expect(publicCard(agreed)).toEqual(agreed);
  const { number, region, ...words } = publicCard({ ...card, publicationConsent: false });
  expect({ number, region }).toEqual({ number: card.number, region: card.region });
  expect(JSON.stringify(words)).not.toMatch(/夹合|潞河/);
});
