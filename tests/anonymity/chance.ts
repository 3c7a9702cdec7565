/**
 * The chance that somebody who knows nothing, and puts `people` texts on `people` people in each of `rounds` rounds, is
 * right at least `hits` times. A guess hits as often as a random permutation has fixed points; exact, by convolution.
 */
export function chanceOfAtLeast(hits: number, people: number, rounds: number): number {
  const one = fixedPoints(people)
  let sum: number[] = [1]
  for (let round = 0; round < rounds; round++) sum = convolved(sum, one)
  return Math.min(
    1,
    sum.slice(Math.max(0, hits)).reduce((total, each) => total + each, 0),
  )
}

/** The chance of 0, 1, 2 … fixed points in a random permutation of `n`. */
export function fixedPoints(n: number): number[] {
  const derangements = [1, 0]
  for (let size = 2; size <= n; size++)
    derangements.push((size - 1) * ((derangements[size - 1] ?? 0) + (derangements[size - 2] ?? 0)))
  return Array.from({ length: n + 1 }, (_, k) => {
    const others = derangements[n - k] ?? 0
    return others / (factorial(k) * factorial(n - k))
  })
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))

function convolved(a: readonly number[], b: readonly number[]): number[] {
  const result = new Array<number>(a.length + b.length - 1).fill(0)
  for (const [i, x] of a.entries())
    for (const [j, y] of b.entries()) result[i + j] = (result[i + j] ?? 0) + x * y
  return result
}
