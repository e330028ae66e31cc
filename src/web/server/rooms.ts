import type { Desk } from '../desk.js';
import { Room, type Tongue } from './room.js';

/** The reviews that pages show, one a text. */
export class Rooms {
  readonly #desk: Desk;
  readonly #tongue: Tongue;
  readonly #rooms = new Map<number, Room>();
  readonly #opening = new Map<number, Promise<Room | undefined>>();

  constructor(desk: Desk, tongue: Tongue) {
    this.#desk = desk;
    this.#tongue = tongue;
  }

  /** The review of a text; begun where there is none, also when two browsers ask at a time. @returns undefined where there is no such text */
  async at(index: number): Promise<Room | undefined> {
    return this.#rooms.get(index) ?? this.#open(index);
  }

  /** The same for who comes to the text anew: a review that is over is begun again, and what others judged elsewhere is taken in. */
  async enter(index: number): Promise<Room | undefined> {
    const room = this.#rooms.get(index);
    if (!room || room.isOver) return this.#open(index);
    await this.#desk.open(index);
    return room;
  }

  #open(index: number): Promise<Room | undefined> {
    const before = this.#opening.get(index);
    if (before) return before;
    const opening = this.#begin(index).finally(() => this.#opening.delete(index));
    this.#opening.set(index, opening);
    return opening;
  }

  async #begin(index: number): Promise<Room | undefined> {
    const review = await this.#desk.open(index);
    if (!review) return undefined;
    const room = new Room(review, this.#tongue, this.#rooms.get(index));
    this.#rooms.set(index, room);
    return room;
  }
}
