import type { ReceiptMessages } from '../en/receipt.js';

const el: ReceiptMessages = {
  lang: 'el',
  dir: 'ltr',
  receiptHeading: 'Τι καταγράφηκε',
  receiptAllowed: 'Επιτράπηκε',
  receiptRefused: 'Απορρίφθηκε',
  receiptNothing: 'Τίποτα προαιρετικό',
  receiptTime: 'Ημερομηνία και ώρα',
  receiptUntil: 'Ισχύει έως',
  receiptPolicy: 'Έκδοση πολιτικής',
  receiptLanguage: 'Γλώσσα',
  receiptMethod: 'Τρόπος απάντησης',
  methodMouse: 'Ποντίκι',
  methodTouch: 'Αφή',
  methodKeyboard: 'Πληκτρολόγιο',
  methodScript: 'Σενάριο ή επέκταση του περιηγητή',
  methodSignal: 'Το σήμα άρνησης του περιηγητή σας',
  receiptWords: 'Κείμενο που εμφανίστηκε',
  receiptFingerprint: 'Αποτύπωμα (SHA-256): αποδεικνύει αργότερα ότι οι λέξεις δεν άλλαξαν',
  receiptIdentifier: 'Αναγνωριστικό εγγραφής',
  receiptEarlier: 'Προηγούμενες επιλογές σε αυτή τη συσκευή',
  receiptCopy: 'Αντιγραφή',
  receiptData: 'Λήψη ως δεδομένα (JSON)',
  receiptPage: 'Λήψη ως σελίδα',
  receiptCopied: 'Αντιγράφηκε.',
  receiptNotCopied: 'Η αντιγραφή απέτυχε. Κάντε λήψη του αρχείου.',
};

export default el;
