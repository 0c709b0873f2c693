// A page whose newsletter is a modal dialog of Radix, open from the start.
import * as Dialog from '@radix-ui/react-dialog';
import { createRoot } from 'react-dom/client';

function Page() {
  return (
    <>
      <button id="beneath" onClick={() => (window.isSubscribed = true)}>
        Subscribe
      </button>
      <Dialog.Root defaultOpen>
        <Dialog.Portal>
          <Dialog.Overlay />
          <Dialog.Content id="news" aria-describedby={undefined}>
            <Dialog.Title>News</Dialog.Title>
            <Dialog.Close id="close">Close</Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </>
  );
}

createRoot(document.getElementById('app')).render(<Page />);
