import type { ReceiptMessages } from '../en/receipt.js';

const ko: ReceiptMessages = {
  lang: 'ko',
  dir: 'ltr',
  receiptHeading: '기록된 내용',
  receiptAllowed: '허용',
  receiptRefused: '거부',
  receiptNothing: '허용한 선택 항목 없음',
  receiptTime: '날짜 및 시간',
  receiptUntil: '유효 기한',
  receiptPolicy: '처리방침 버전',
  receiptLanguage: '언어',
  receiptMethod: '응답 방법',
  methodMouse: '마우스',
  methodTouch: '터치',
  methodKeyboard: '키보드',
  methodScript: '스크립트 또는 브라우저 확장 프로그램',
  methodSignal: '브라우저의 거부 신호',
  receiptWords: '표시된 문구',
  receiptFingerprint: '지문(SHA-256): 문구가 바뀌지 않았음을 나중에 증명합니다',
  receiptIdentifier: '기록 ID',
  receiptEarlier: '이 기기에서의 이전 선택',
  receiptCopy: '복사',
  receiptData: '데이터로 다운로드 (JSON)',
  receiptPage: '페이지로 다운로드',
  receiptCopied: '복사되었습니다.',
  receiptNotCopied: '복사하지 못했습니다. 파일을 다운로드하세요.',
};

export default ko;
