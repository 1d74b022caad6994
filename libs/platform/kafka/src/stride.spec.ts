import { describe, expect, it } from '@jest/globals';
import { Stride } from './stride.js';

describe('how many records are handed over at once', () => {
  it('begins with one and doubles up to the most, as long as all goes quickly', () => {
    const stride = new Stride(500, 500);
    const lengths = Array.from({ length: 11 }, () => {
      const { length } = stride;
      stride.took(length, length);
      return length;
    });
    expect(lengths).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 500, 500]);
  });

  it('stays with one where a single event is slow, and grows again when they are not any more', () => {
    const stride = new Stride(500, 500);
    stride.took(1, 30_000);
    stride.took(1, 30_000);
    expect(stride.length).toBe(1);
    stride.took(1, 5);
    stride.took(2, 5);
    expect(stride.length).toBe(4);
  });

  it('falls to what would have been quick, and does not grow by a short batch that was slow', () => {
    const stride = new Stride(500, 500);
    for (let n = 0; n < 10; n++) stride.took(stride.length, 1);
    stride.took(500, 5000);
    expect(stride.length).toBe(50);
    stride.took(10, 600);
    expect(stride.length).toBe(8);
  });

  it('grows where even one takes longer than a turn because of what all batches have in common', () => {
    const stride = new Stride(500, 300, 1500);
    for (let n = 0; n < 12; n++) stride.took(stride.length, 400 + stride.length);
    expect(stride.length).toBeGreaterThan(250);
    stride.took(stride.length, 2 * 500 * 400);
    expect(stride.length).toBe(1);
  });

  it('takes no overhead for quick that is longer than the limit', () => {
    const stride = new Stride(500, 300, 1500);
    for (let n = 0; n < 5; n++) stride.took(1, 1600);
    expect(stride.length).toBe(1);
  });
});
