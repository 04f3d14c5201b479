/** What whoever shows no good link gets: nothing of the data, and the way out. */
export function ClosedPage({ message }: { message: string }) {
  return (
    <main class="phone">
      <h1>Chưa mở được</h1>
      <p>{message}</p>
    </main>
  );
}
