/** Why the last attempt to save failed; nothing when it did not. */
export function KeptFailure({ failure }: { readonly failure: string | null }) {
  if (failure === null) return null;
  return (
    <p className="kept-failure" role="alert">
      {failure}
    </p>
  );
}
