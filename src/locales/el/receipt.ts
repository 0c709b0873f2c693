import type { ReceiptMessages } from '../en/receipt.js';

const el: ReceiptMessages = {
  lang: 'el',
  dir: 'ltr',
  receiptHeading: 'Τι καταγράφηκε',
  receiptAllowed: 'Επιτράπηκε',
  receiptRefused: 'Απορρίφθηκε',
  receiptNothing: 'Τίποτα προαιρετικό',
  receiptTime: 'Ώρα',
  receiptUntil: 'Ισχύει έως',
  receiptPolicy: 'Έκδοση πολιτικής',
  receiptLanguage: 'Γλώσσα',
  receiptMethod: 'Τρόπος απάντησης',
  methodMouse: 'Ποντίκι',
  methodTouch: 'Αφή',
  methodKeyboard: 'Πληκτρολόγιο',
  methodScript: 'Ένα πρόγραμμα',
  methodSignal: 'Το σήμα άρνησης του προγράμματος περιήγησης',
  receiptWords: 'Κείμενο που εμφανίστηκε',
  receiptIdentifier: 'Τυχαίος αριθμός',
  receiptEarlier: 'Προηγούμενες επιλογές σε αυτή τη συσκευή',
  receiptCopy: 'Αντιγραφή',
  receiptData: 'Λήψη ως δεδομένα',
  receiptPage: 'Λήψη ως σελίδα',
  receiptCopied: 'Αντιγράφηκε.',
  receiptNotCopied: 'Η αντιγραφή δεν έγινε. Κάντε λήψη αντί γι’ αυτό.',
};

export default el;
