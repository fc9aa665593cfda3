import { Entity } from 'typeorm';

@Entity({ schema: 'award', name: 'prize' })
export class PrizeEntity {}
