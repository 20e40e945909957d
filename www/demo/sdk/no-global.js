// A script that loads and does not define what the shop's page needs of it.
