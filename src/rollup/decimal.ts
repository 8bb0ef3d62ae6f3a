// Exact arithmetic with decimal numbers: they are scaled to whole numbers first, so that 0.1 + 0.2 is 0.3.

/** The exact sum. */
export function sumOf(values: readonly number[]): number {
  const plain = values.reduce((sum, value) => sum + value, 0);
  return values.every(Number.isInteger) && Number.isSafeInteger(plain) ? plain : exactSum(values);
}

/** The exact difference a − b. */
export function differenceOf(a: number, b: number): number {
  return sumOf([a, -b]);
}

/** The number nearest to the exact quotient a / b (times `times`): 0.3 / 0.1 is 3. Undefined if b is zero. */
export function quotientOf(a: number, b: number, times = 1): number | undefined {
  if (b === 0) return undefined;
  const [dividend, divisor] = aligned([a, b]).wholes;
  return Number((dividend ?? 0n) * BigInt(times)) / Number(divisor);
}

/** How many percent a is of b: 603 of 688 gives 87.645… Undefined if b is zero. */
export function percentOf(a: number, b: number): number | undefined {
  return quotientOf(a, b, 100);
}

function exactSum(values: readonly number[]): number {
  const { wholes, decimals } = aligned(values);
  const sum = wholes.reduce((total, whole) => total + whole, 0n);
  return Number(`${sum}e-${decimals}`);
}

// All values as whole numbers, scaled by the same power of ten.
function aligned(values: readonly number[]): { readonly wholes: readonly bigint[]; readonly decimals: number } {
  const numbers = values.map(digitsOf);
  const decimals = Math.max(0, ...numbers.map((number) => number.decimals));
  return {
    wholes: numbers.map((number) => number.digits * 10n ** BigInt(decimals - number.decimals)),
    decimals,
  };
}

function digitsOf(value: number): { readonly digits: bigint; readonly decimals: number } {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}
