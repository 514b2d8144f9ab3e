# digest and nothing else, for a user without rights:
#
#   docker run --rm -v "$PWD:/site" --user "$(id -u):$(id -g)" digest build
#
# Time zones are in the program; certificates are for digest deploy.
FROM golang:1.26-trixie AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG RELEASE=""
RUN CGO_ENABLED=0 go build -trimpath -tags disable_grpc_modules -ldflags "-s -w -X main.release=$RELEASE" -o /image/digest ./cmd/digest
RUN mkdir -p /image/etc/ssl/certs /image/tmp /image/site \
    && cp /etc/ssl/certs/ca-certificates.crt /image/etc/ssl/certs/ \
    && chmod 1777 /image/tmp \
    && chown 65532:65532 /image/site

FROM scratch
COPY --from=build /image /
USER 65532:65532
WORKDIR /site
ENTRYPOINT ["/digest"]
