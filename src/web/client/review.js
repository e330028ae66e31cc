// What the page of a review does by itself: it sends keys, and shows what comes back.
