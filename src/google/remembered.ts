/** What was made of the same before, or made now and kept. */
export function remembered<Made>(known: Map<string, Made>, of: readonly unknown[], make: () => Made): Made {
  const key = JSON.stringify(of);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
